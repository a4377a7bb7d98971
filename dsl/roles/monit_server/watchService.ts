import { type Expr, type Expression, j } from "paq";

/** A service to be watched: by the file with its process number, or by what its command line matches. */
export interface ServiceToWatch {
  /** Name of the check. */
  name: Expression<string> | string;
  /** Unit of systemd; the name, unless given. */
  unit?: Expression<string> | string;
  /** File with the number of its main process. */
  pidFile?: Expression<string> | string;
  /** Regular expression that its command line matches, for a service without such a file. */
  matching?: Expression<string> | string;
  /** TCP port of the loopback interface that must accept connections. */
  port?: Expression<string> | string | number;
}

/**
 * The check of a service: started again at once when its process is gone, and after three cycles in which its port
 * doesn't answer. `restart program` is used for both: a unit whose main process is gone may still be active for systemd.
 * A unit that is starting is left to it: a database that recovers after a crash would be cut off, again and again.
 */
export function watchService({ name, unit = name, pidFile, matching, port }: ServiceToWatch): Expr<string> {
  const process = pidFile === undefined ? j`matching "${matching ?? name}"` : j`with pidfile "${pidFile}"`;
  const connection = port === undefined ? "" : j`  if failed host 127.0.0.1 port ${port} for 3 cycles then restart\n`;
  return j`check process ${name} ${process}
  start program = "/usr/bin/systemctl start ${unit}" with timeout 60 seconds
  stop program = "/usr/bin/systemctl stop ${unit}" with timeout 60 seconds
  restart program = "/bin/sh -c '[ $(systemctl is-active $0) = activating ] || systemctl restart $0' ${unit}"
    with timeout 60 seconds
${connection}  if 3 restarts within 10 cycles then alert
`;
}
