# Ansible managed: what is changed here is overwritten.
"""Dumps of databases with their users, and how they are loaded again."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from .config import BackupError
from .process import Deadline, in_short, run

SYSTEM_DATABASES = {"information_schema", "performance_schema", "mysql", "sys"}
SYSTEM_USERS = {"root", "mysql", "mariadb.sys", "mysql.sys", "mysql.session", "mysql.infoschema", "debian-sys-maint", ""}
CHARACTERS = "--default-character-set=utf8mb4"
DATABASE_NAME = re.compile(r"[A-Za-z0-9_$-]+")

# what MariaDB's client says of a statement that failed, without any of it
ERROR = re.compile(r"^ERROR .*?(?= near '|$)", re.M)
# errors about a database, column, table or routine that isn't there
GONE = re.compile(r"ERROR (1049|1054|1146|1305) ")
# of MySQL alone
DEFAULT_ROLES = re.compile(r" DEFAULT ROLE ((?:,?`(?:[^`]|``)*`@`(?:[^`]|``)*`)+)(?= REQUIRE )")

# a name as PostgreSQL's own programs write it
NAME = r'(?:"(?:[^"\n]|"")+"|[a-z_][a-z0-9_]*)'
MAKES_ROLE = re.compile(rf"^(?:CREATE|ALTER) ROLE ({NAME})[^\n]*;$", re.M)
MAKES_MEMBER = re.compile(rf"^GRANT ({NAME}) TO ({NAME})[^\n]*;$", re.M)
NAMES_ROLES = re.compile(r"^(?:GRANT|REVOKE|ALTER|CREATE POLICY|CREATE USER MAPPING|SET SESSION AUTHORIZATION) .*$", re.M)
ROLES = re.compile(rf"\b(?:TO|FROM|FOR|ROLE|AUTHORIZATION) ({NAME}(?:, {NAME})*)")
# of statements that hold hashes of passwords, whatever is logged otherwise
LOG_NOTHING = "-c log_statement=none -c log_min_duration_statement=-1 -c log_min_error_statement=panic"


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


def reachable(start, steps) -> set:
    """The start, and all that the steps lead to from there."""
    found = set(start)
    while more := {end for begin, end in steps if begin in found} - found:
        found |= more
    return found


def related(roles, memberships) -> set:
    """The roles, all that are members of them, and all that these are members of, at any depth.

    @param memberships: pairs of a role and its member
    """
    members = reachable(roles, memberships)
    return reachable(members, [(member, role) for role, member in memberships])


def without_statements(said: bytes) -> str:
    """What MariaDB's client said, without the statements that it shows: they hold data, and hashes of passwords."""
    return " | ".join(ERROR.findall(said.decode(errors="replace"))) or in_short(said)


class MariaDb:
    """MariaDB or MySQL, by the socket, as root."""

    folder = "mariadb"
    ending = ".sql"

    def __init__(self, deadline: Deadline):
        self.deadline = deadline
        self.client = shutil.which("mariadb") or "mysql"
        self.dumper = [shutil.which("mariadb-dump") or "mysqldump"]
        self.show_user = "SHOW CREATE USER"
        self.memberships = "SELECT Role, '', User, Host FROM mysql.roles_mapping"
        if self.client == "mysql":
            # numbers of transactions are those of one server, and no other data: the server would not load them again
            self.dumper.append("--set-gtid-purged=OFF")
            # hashes of passwords are bytes there, which are no text otherwise
            self.show_user = f"SET print_identified_with_as_hex = ON; {self.show_user}"
            self.memberships = "SELECT FROM_USER, FROM_HOST, TO_USER, TO_HOST FROM mysql.role_edges"

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

    def accounts(self, databases) -> list:
        """User and host of those that have rights on the databases, by themselves or by roles, and of their roles; or of all.

        A role of MariaDB's has no host; one of MySQL's is a user.
        """
        if databases is None:
            found = {tuple(line.split("\t")) for line in self.query("SELECT User, Host FROM mysql.user")}
        else:
            found = {account for name in databases for account in self.accounts_of(checked(name))}
            rows = [line.split("\t") for line in self.query(self.memberships)]
            # root has all roles that it made
            found = related(found, [((role, at), (user, host)) for role, at, user, host in rows if user not in SYSTEM_USERS])
        return sorted((user, host) for user, host in found if user not in SYSTEM_USERS)

    def accounts_of(self, database: str) -> set:
        """User and host of those that have rights on a database or on anything in it, or in whose name a part of it works."""
        sources = [f"SELECT User, Host FROM mysql.db WHERE '{database}' LIKE Db"]
        sources += [f"SELECT User, Host FROM mysql.{table} WHERE Db = '{database}'" for table in ("tables_priv", "columns_priv", "procs_priv")]
        for table, kind in (("VIEWS", "TABLE"), ("ROUTINES", "ROUTINE"), ("TRIGGERS", "TRIGGER"), ("EVENTS", "EVENT")):
            parts = f"SELECT DEFINER FROM information_schema.{table} WHERE {kind}_SCHEMA = '{database}'"
            sources.append(f"SELECT User, Host FROM mysql.user WHERE CONCAT(User, '@', Host) IN ({parts})")
        return {tuple(line.split("\t")) for line in self.query(" UNION ".join(sources))}

    def dump_users(self, databases, path: Path):
        """The users and roles that have rights on the databases, or all of them."""
        made, granted, defaults = [], [], []
        for user, host in self.accounts(databases):
            is_role = host == "" and self.client != "mysql"
            account = quoted(user) if is_role else f"{quoted(user)}@{quoted(host)}"
            for line in [f"CREATE ROLE {account}"] if is_role else self.query(f"{self.show_user} {account}"):
                made.append(re.sub("^CREATE (USER|ROLE) ", r"CREATE \1 IF NOT EXISTS ", DEFAULT_ROLES.sub("", line)))
                # once all roles are there, and the user has them
                defaults += [f"SET DEFAULT ROLE {match[1]} TO {account}" for match in DEFAULT_ROLES.finditer(line)]
            granted += self.query(f"SHOW GRANTS FOR {account}")
        # everybody's role is there by itself
        made = [statement for statement in made if statement != "CREATE ROLE IF NOT EXISTS 'PUBLIC'"]
        with create(path) as file:
            # a role shows what its own roles may do, too
            file.write("".join(f"{statement};\n" for statement in dict.fromkeys([*made, *granted, *defaults])).encode())

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
            run([self.client, CHARACTERS, database], self.deadline, stdin=file, tell=without_statements)

    def try_out(self, dump: Path, scratch: str):
        """Loads a dump into a scratch database."""
        self.load(dump, scratch)

    def load_users(self, path: Path, _dumps):
        """Makes the users that are missing, and grants what can be granted before there are databases: views need it."""
        self.try_users(path)

    def load_rights(self, path: Path):
        """Grants what the users had, now that there is what they had it on.

        @raise BackupError: where anything failed, other than rights on what isn't in the databases any more, or in those of
        another item: its own copy has these, too
        """
        errors = self.try_users(path)
        for error in errors:
            if GONE.match(error):
                print(f"a right that was not granted: {error}")
        failed = [error for error in errors if not GONE.match(error)]
        if failed:
            raise BackupError(f"users of databases: {' | '.join(failed[:6])}")

    def try_users(self, path: Path) -> list:
        """Loads users with their rights, as far as it can be done.

        @return what failed
        """
        if not path.exists():
            return []
        with path.open("rb") as file:
            said = run([self.client, CHARACTERS, "--force"], self.deadline, stdin=file, stderr=subprocess.STDOUT, accept=(0, 1))
        return ERROR.findall(said)

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
        """Makes the roles that are missing of those that the dumps need, of their members and of what these are members of."""
        if not path.exists():
            return
        text = path.read_text()
        statements = [(plain(match[1]), match[0]) for match in MAKES_ROLE.finditer(text)]
        known = {name for name, _ in statements if not is_own(name)}
        memberships = [(plain(match[1]), plain(match[2]), match[0]) for match in MAKES_MEMBER.finditer(text)]
        needed = {name for dump in dumps for name in named_roles(self.listing(dump, "--create", "--schema-only", "-f", "-"))}
        wanted = related(needed & known, [(role, member) for role, member, _ in memberships if {role, member} <= known])
        present = set(self.query("SELECT rolname FROM pg_roles"))
        for name, statement in statements:
            if name in wanted - present:
                self.execute(statement)
        for role, member, statement in memberships:
            if member in wanted and (role in wanted or is_own(role)):
                self.make_member(statement)

    def make_member(self, statement: str):
        """Makes a role a member of another, if it isn't one."""
        try:
            self.execute(statement)
        except BackupError:
            # who made it one then is not here, or may not do so: since version 16, some may no more
            self.execute(re.sub(rf" GRANTED BY {NAME};$", ";", statement))

    def execute(self, statement: str):
        """Runs a statement that nobody sees, in errors and logs neither: it may hold a password's hash."""
        read, write = os.pipe()
        with os.fdopen(read, "rb") as source:
            with os.fdopen(write, "wb") as sink:
                sink.write(statement.encode())
            argv = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=terse"]
            run(argv, self.deadline, stdin=source, user=self.user, environment={"PGOPTIONS": LOG_NOTHING})

    def load_rights(self, _path: Path):
        """Nothing: the dumps hold them."""

    def drop(self, database: str):
        """Removes a database, if it is there, whoever is connected to it."""
        run(["dropdb", "--force", "--if-exists", checked(database)], self.deadline, user=self.user)

    def count(self, database: str, table: str) -> int:
        """Rows of a table."""
        return int(self.query(f'SELECT COUNT(*) FROM "{checked(table)}"', checked(database))[0])


def plain(name: str) -> str:
    """A name without the quotes that it may be in."""
    return name[1:-1].replace('""', '"') if name.startswith('"') else name


def is_own(role: str) -> bool:
    """Whether a role is there on each server."""
    return role == "postgres" or role.startswith("pg_")


def named_roles(sql: str) -> set:
    """The roles that statements of a dump need; there may be names of other things among them."""
    lists = [names for statement in NAMES_ROLES.findall(sql) for names in ROLES.findall(statement)]
    return {plain(name) for names in lists for name in re.findall(NAME, names)}
