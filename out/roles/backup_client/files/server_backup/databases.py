# Ansible managed: what is changed here is overwritten.
"""Dumps of databases with their users, and how they are loaded again."""

import os
import re
import shutil
from pathlib import Path

from .config import BackupError
from .process import Deadline, run

SYSTEM_DATABASES = {"information_schema", "performance_schema", "mysql", "sys"}
SYSTEM_USERS = {"root", "mysql", "mariadb.sys", "mysql.sys", "mysql.session", "mysql.infoschema", "debian-sys-maint", "PUBLIC", ""}
CHARACTERS = "--default-character-set=utf8mb4"
DATABASE_NAME = re.compile(r"[A-Za-z0-9_$-]+")


def checked(name: str) -> str:
    """@raise BackupError: for a name that could be anything but a database's"""
    if not DATABASE_NAME.fullmatch(name):
        raise BackupError(f"{name!r} is no name of a database")
    return name


def is_complete(dump: Path) -> bool:
    """Whether the last line of a dump of MariaDB's says that it was completed."""
    with dump.open("rb") as file:
        file.seek(max(0, dump.stat().st_size - 200))
        lines = file.read().splitlines()
    return bool(lines) and lines[-1].startswith(b"-- Dump completed")


def quoted(text: str) -> str:
    """A string of SQL."""
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def create(path: Path):
    """A new file that only root reads."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


class MariaDb:
    """MariaDB or MySQL, by the socket, as root."""

    folder = "mariadb"
    ending = ".sql"

    def __init__(self, deadline: Deadline):
        self.deadline = deadline
        self.client = shutil.which("mariadb") or "mysql"
        self.dumper = [shutil.which("mariadb-dump") or "mysqldump"]
        self.show_user = "SHOW CREATE USER"
        if self.client == "mysql":
            # numbers of transactions are those of one server, and no other data: the server would not load them again
            self.dumper.append("--set-gtid-purged=OFF")
            # hashes of passwords are bytes there, which are no text otherwise
            self.show_user = f"SET print_identified_with_as_hex = ON; {self.show_user}"

    def query(self, sql: str, database: str = "") -> list:
        """The lines of a query's result."""
        argv = [self.client, CHARACTERS, "--batch", "--raw", "--skip-column-names", "--execute", sql]
        return run([*argv, *([database] if database else [])], self.deadline).splitlines()

    def databases(self) -> list:
        """All that are not the server's own."""
        return sorted(set(self.query("SHOW DATABASES")) - SYSTEM_DATABASES)

    def dump(self, database: str, path: Path):
        """Tables, routines, triggers and events of one moment, without locking."""
        argv = [*self.dumper, CHARACTERS, "--single-transaction", "--quick", "--routines", "--triggers", "--events"]
        with create(path) as file:
            run([*argv, checked(database)], self.deadline, stdout=file)
        self.verify(path)
        collation = f"SELECT default_collation_name FROM information_schema.schemata WHERE schema_name = '{database}'"
        # what tables get that will be made one day: the dump doesn't say it
        path.with_suffix(".collation").write_text(self.query(collation)[0] + "\n")

    def verify(self, dump: Path):
        """@raise BackupError: where a dump is not complete"""
        if not is_complete(dump):
            raise BackupError(f"the dump of {dump.stem} is not complete")

    def dump_users(self, databases, path: Path):
        """The users that have rights on the databases, or all of them."""
        where = "" if databases is None else " OR ".join(f"REPLACE(Db, '\\\\', '') = '{checked(name)}'" for name in databases)
        source = "mysql.user" if databases is None else f"mysql.db WHERE {where or 'FALSE'}"
        statements = []
        for line in self.query(f"SELECT DISTINCT User, Host FROM {source} ORDER BY User, Host"):
            user, host = line.split("\t")
            if user in SYSTEM_USERS or host == "":
                continue
            account = f"{quoted(user)}@{quoted(host)}"
            created = self.query(f"{self.show_user} {account}")
            statements += [re.sub("^CREATE USER ", "CREATE USER IF NOT EXISTS ", line) + ";" for line in created]
            statements += [f"{grant};" for grant in self.query(f"SHOW GRANTS FOR {account}")]
        with create(path) as file:
            file.write("".join(f"{statement}\n" for statement in statements).encode())

    def has_data(self, database: str) -> bool:
        """Whether there is such a database with anything in it."""
        return self.query(f"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '{checked(database)}'") != ["0"]

    def load(self, dump: Path, database: str):
        """Replaces the database by what the dump holds."""
        self.verify(dump)
        collation = dump.with_suffix(".collation").read_text().strip()
        self.drop(database)
        self.query(f"CREATE DATABASE `{checked(database)}` COLLATE {checked(collation)}")
        with dump.open("rb") as file:
            run([self.client, CHARACTERS, database], self.deadline, stdin=file)

    def try_out(self, dump: Path, scratch: str):
        """Loads a dump into a scratch database."""
        self.load(dump, scratch)

    def load_users(self, path: Path, _dumps):
        """Makes the users that are missing, and grants what they had."""
        if path.exists() and path.stat().st_size > 0:
            with path.open("rb") as file:
                run([self.client, CHARACTERS], self.deadline, stdin=file)

    def drop(self, database: str):
        """Removes a database, if it is there."""
        self.query(f"DROP DATABASE IF EXISTS `{checked(database)}`")

    def count(self, database: str, table: str) -> int:
        """Rows of a table."""
        return int(self.query(f"SELECT COUNT(*) FROM `{checked(table)}`", checked(database))[0])


class Postgres:
    """PostgreSQL, by the socket, as its own user."""

    folder = "postgres"
    ending = ".dump"
    user = "postgres"

    def __init__(self, deadline: Deadline):
        self.deadline = deadline

    def query(self, sql: str, database: str = "postgres") -> list:
        """The lines of a query's result."""
        argv = ["psql", "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", sql]
        return run(argv, self.deadline, user=self.user).splitlines()

    def databases(self) -> list:
        """All but the templates and the server's own."""
        return self.query("SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY 1")

    def dump(self, database: str, path: Path):
        """Everything of one moment, in PostgreSQL's own format."""
        with create(path) as file:
            run(["pg_dump", "-Fc", checked(database)], self.deadline, stdout=file, user=self.user)
        self.verify(path)

    def verify(self, dump: Path):
        """@raise BackupError: where a dump is not complete"""
        self.listing(dump, "-f", "/dev/null")

    def listing(self, path: Path, *options: str) -> str:
        """The dump as SQL. @raise BackupError: where it can't be read"""
        with path.open("rb") as file:
            return run(["pg_restore", *options], self.deadline, stdin=file, user=self.user)

    def dump_users(self, _databases, path: Path):
        """All roles, whichever databases are asked for: they belong to the server."""
        with create(path) as file:
            run(["pg_dumpall", "--globals-only"], self.deadline, stdout=file, user=self.user)
        if b"PostgreSQL database cluster dump complete" not in path.read_bytes():
            raise BackupError("the dump of the roles is not complete")

    def exists(self, database: str) -> bool:
        """Whether there is such a database."""
        return bool(self.query(f"SELECT 1 FROM pg_database WHERE datname = '{checked(database)}'"))

    def has_data(self, database: str) -> bool:
        """Whether there is such a database with anything in it."""
        tables = "SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        own = f"{tables} WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'"
        return self.exists(database) and self.query(own, database) != ["0"]

    def load(self, dump: Path, database: str):
        """Replaces the database by what the dump holds: owner, character set and rights included."""
        self.drop(database)
        with dump.open("rb") as file:
            run(["pg_restore", "--exit-on-error", "--create", "-d", "postgres"], self.deadline, stdin=file, user=self.user)

    def try_out(self, dump: Path, scratch: str):
        """Loads a dump into a scratch database."""
        self.drop(scratch)
        run(["createdb", "-T", "template0", checked(scratch)], self.deadline, user=self.user)
        with dump.open("rb") as file:
            run(["pg_restore", "--exit-on-error", "-d", scratch], self.deadline, stdin=file, user=self.user)

    def load_users(self, path: Path, dumps):
        """Makes the roles that the dumps need and that are missing."""
        if not path.exists():
            return
        needed = set()
        for dump in dumps:
            statements = self.listing(dump, "--create", "--schema-only", "-f", "-")
            needed |= set(re.findall(r'^(?:ALTER .* OWNER TO|GRANT .* TO) "?([^";]+)"?;$', statements, re.M))
        present = set(self.query("SELECT rolname FROM pg_roles"))
        for name, statement in role_statements(path.read_text()):
            if name in needed - present:
                # by standard input: the statement holds the password's hash
                read, write = os.pipe()
                with os.fdopen(read, "rb") as source:
                    with os.fdopen(write, "wb") as sink:
                        sink.write(statement.encode())
                    run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1"], self.deadline, stdin=source, user=self.user)

    def drop(self, database: str):
        """Removes a database, if it is there."""
        run(["dropdb", "--if-exists", checked(database)], self.deadline, user=self.user)

    def count(self, database: str, table: str) -> int:
        """Rows of a table."""
        return int(self.query(f'SELECT COUNT(*) FROM "{checked(table)}"', checked(database))[0])


def role_statements(text: str) -> list:
    """The statements of a dump of roles that make one, with the role's name, in order."""
    pattern = re.compile(r'^(?:CREATE|ALTER) ROLE (?:"([^"]+)"|([^ ;"]+))[^\n]*;$', re.M)
    return [(match[1] or match[2], match[0]) for match in pattern.finditer(text)]
