/**
 * A Python program that reads the argument specs of modules. It runs with Ansible's own Python at generation time:
 * every module is run as Ansible would run it, up to the point where it hands its argument spec to `AnsibleModule`,
 * which is replaced by one that takes the spec and stops the module there.
 *
 * Read from standard input: JSON `{"collection": …, "modules": {name: file}}`. Written to standard output: JSON, see
 * `ArgumentSpecifications`. What modules print meanwhile is discarded. Works with ansible-core 2.14 and newer.
 */
export const argumentSpecificationsProgram = `
import importlib, inspect, json, os, runpy, shutil, signal, sys, tempfile

CONSTRAINTS = ("mutually_exclusive", "required_together", "required_one_of", "required_if", "required_by")
SECONDS_PER_MODULE = 10


class Captured(BaseException):
    """Ends a module at the point where its argument spec is known."""


class TooSlow(BaseException):
    """Ends a module that never comes to that point."""


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in (sorted(value, key=str) if isinstance(value, (set, frozenset)) else value)]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def constraints(source):
    return {name: plain(source[name]) for name in CONSTRAINTS if source.get(name)}


def option(source, depth):
    result = constraints(source)
    for name in ("type", "elements"):
        if isinstance(source.get(name), str):
            result[name] = source[name]
        elif source.get(name) is not None:
            result[name] = "raw"
    for name in ("required", "no_log"):
        if isinstance(source.get(name), bool):
            result[name] = source[name]
    if isinstance(source.get("options"), dict) and depth < 24:
        result["options"] = options(source["options"], depth + 1)
    return result


def options(source, depth=0):
    return {str(name): option(value, depth) for name, value in source.items() if isinstance(value, dict)}


def capture(arguments):
    specification = constraints(arguments)
    specification["argument_spec"] = options(arguments.get("argument_spec") or {})
    return specification


def python_name(file):
    parts = file[: -len(".py")].split(os.sep)
    for top in ("ansible_collections", "ansible"):
        if top in parts:
            return ".".join(parts[len(parts) - 1 - parts[::-1].index(top):])
    return None


def too_slow(_signal, _frame):
    raise TooSlow()


def read(name, file, basic):
    # Documentation can stand in a YAML file beside the module, which may be of another language than Python.
    file = os.path.splitext(file)[0] + ".py"
    if not os.path.exists(file):
        return None, None
    module = python_name(file)
    if module is None:
        return None, "stands in no collection"
    signal.alarm(SECONDS_PER_MODULE)
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except Captured as captured:
        return capture(captured.args[0]), None
    except TooSlow:
        return None, "took longer than %s s" % SECONDS_PER_MODULE
    except BaseException as error:
        return None, "%s: %s" % (type(error).__name__, str(error)[:200])
    finally:
        signal.alarm(0)
    # Documentation of an action plugin: nothing runs, and nothing is known.
    return None, None


def version_of(collection):
    if collection == "ansible.builtin":
        from ansible.release import __version__
        return __version__
    try:
        folder = os.path.dirname(importlib.import_module("ansible_collections." + collection).__file__)
    except Exception:
        return None
    try:
        with open(os.path.join(folder, "MANIFEST.json")) as file:
            return json.load(file)["collection_info"]["version"]
    except (OSError, ValueError, KeyError):
        pass
    try:
        import yaml
        with open(os.path.join(folder, "galaxy.yml")) as file:
            return str(yaml.safe_load(file)["version"])
    except Exception:
        return None


def main():
    request = json.load(sys.stdin)
    output = os.fdopen(os.dup(1), "w")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    signal.signal(signal.SIGALRM, too_slow)

    from ansible.plugins import loader
    getattr(loader, "init_plugin_loader", lambda: None)()
    from ansible.module_utils import basic

    signature = inspect.signature(basic.AnsibleModule.__init__)

    def take(self, *positional, **named):
        raise Captured(dict(signature.bind(self, *positional, **named).arguments))

    basic.AnsibleModule.__init__ = take
    # A few modules look at their parameters before they say which they take.
    basic._ANSIBLE_ARGS = b'{"ANSIBLE_MODULE_ARGS": {}}'
    basic._ANSIBLE_PROFILE = "legacy"
    # Some modules open a log file in the current folder when they are loaded. Paths of collections are absolute by now.
    folder = tempfile.mkdtemp(prefix="paq-")
    os.chdir(folder)
    modules, failures = {}, {}
    for name, file in request["modules"].items():
        specification, failure = read(name, file, basic)
        if specification is not None:
            modules[name] = specification
        elif failure is not None:
            failures[name] = failure
    json.dump({"modules": modules, "failures": failures, "version": version_of(request["collection"])}, output)
    output.flush()
    shutil.rmtree(folder, ignore_errors=True)
    # Modules may have left threads behind that would keep the program alive.
    os._exit(0)


main()
`;
