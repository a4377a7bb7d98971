import type { Grade, Verdicts } from "../bench/hosts/judges.js";

/** Seconds of a run: with the repository's `ansible.cfg`, and with Ansible's default settings. */
export interface RunTimes {
  readonly own: number;
  readonly byDefault: number;
}

/** What `npm run bench:hosts` found out about one host. */
export interface HostFigures extends Verdicts {
  readonly host: string;
  readonly release: string;
  readonly webServer: string;
  /** Tasks of a second run, all of which are "ok". */
  readonly tasks: number;
  /** Seconds of the first run on a bare machine. */
  readonly first: number;
  /** Of a second run. */
  readonly second: RunTimes;
  /** Of a second run from a control machine that is elsewhere. */
  readonly distant: RunTimes;
  /** Lynis' hardening index of the bare machine. */
  readonly lynisBefore: number;
}

/** Figures of a run of `npm run bench:hosts`. */
export interface HostsFigures {
  readonly ansible: string;
  readonly processors: string;
  /** Milliseconds to a host that is elsewhere, and back. */
  readonly roundTrip: number;
  readonly rows: readonly HostFigures[];
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): readonly string[] {
  const format = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [format(head), format(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...lines.map(format)];
}

/** The figures as the README shows them. */
export function hostsTable({ ansible, processors, roundTrip, rows }: HostsFigures): string {
  const seconds = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} s`;
  const times = ({ own, byDefault }: RunTimes) => [
    seconds(own),
    `${seconds(byDefault)} (${(byDefault / own).toFixed(1)} ×)`,
  ];
  const judged = (verdict: Grade | string) =>
    typeof verdict === "string" ? verdict : `${verdict.grade} (${verdict.score})`;
  const units = [...new Set(rows.flatMap((row) => Object.keys(row.units)))].sort();
  return [
    `ansible-core ${ansible}, ${processors}; control machine and host are one machine.`,
    "",
    ...table(
      [
        "host",
        "tasks",
        "first run",
        "second run",
        "default settings",
        `second run, ${roundTrip} ms away`,
        "default settings",
      ],
      rows.map((row) => [
        `${row.host}: ${row.release}, ${row.webServer}`,
        `${row.tasks}`,
        seconds(row.first),
        ...times(row.second),
        ...times(row.distant),
      ]),
    ),
    "",
    ...table(
      ["host", "Lynis, bare machine", "Lynis", "ssh-audit", "testssl", "default virtual host"],
      rows.map((row) => [
        row.host,
        `${row.lynisBefore}`,
        `${row.lynis}`,
        `${row.sshAudit.failures} failed, ${row.sshAudit.warnings} with a warning`,
        judged(row.testssl),
        judged(row.testsslDefault),
      ]),
    ),
    "",
    ...table(
      ["unit (`systemd-analyze security`)", ...rows.map((row) => row.host)],
      units.map((unit) => [unit, ...rows.map((row) => row.units[unit]?.toFixed(1) ?? "–")]),
    ),
  ].join("\n");
}
