"""Keeps what Python compiles of zip archives. Ansible sends its modules in one with each task, and compiling the same code
anew is nearly half of their work on a host. lab_python.pth loads this whenever Python starts: without that file, a host is
as slow as a server."""

import _imp
import marshal
import os
import sys
import zipimport

FOLDER = f"/var/cache/lab-python/{sys.implementation.cache_tag}"

compile_source = zipimport._compile_source


def compiled(path, source):
    kept = f"{FOLDER}/{_imp.source_hash(0, source).hex()}"
    try:
        with open(kept, "rb") as file:
            code = marshal.load(file)
        _imp._fix_co_filename(code, path)
        return code
    except (OSError, EOFError, ValueError, TypeError):
        code = compile_source(path, source)
    try:  # who is not root takes what there is
        os.makedirs(FOLDER, exist_ok=True)
        new = f"{kept}.{os.getpid()}"
        with open(new, "wb") as file:
            marshal.dump(code, file)
        os.replace(new, kept)
    except OSError:
        pass
    return code


zipimport._compile_source = compiled
