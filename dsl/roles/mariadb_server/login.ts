import { ansible_version, conditional, isVersion, omit } from "paq";

/** Collections as old as those of ansible-core 2.15 don't know it, and later ones warn where it isn't given. */
export const columnCase = {
  column_case_sensitive: conditional(isVersion(ansible_version.full, ">=", "2.16"), true, omit),
};

/** How modules log in to MariaDB, or to MySQL: as root, by the socket. */
export const mariadbLogin = { login_user: "root", login_unix_socket: "/run/mysqld/mysqld.sock" };
