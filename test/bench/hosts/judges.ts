import { inside, type LabHost } from "../../e2e/support/lab.js";

/** testssl's grade, as Qualys' SSL Labs would give it, and the score from 0 to 100 that it comes from. */
export interface Grade {
  readonly grade: string;
  readonly score: number;
}

/** What tools of others say of a host. */
export interface Verdicts {
  /** Lynis' hardening index, 0 to 100. */
  readonly lynis: number;
  /** Algorithms that sshd offers and ssh-audit fails, or warns of. */
  readonly sshAudit: { readonly failures: number; readonly warnings: number };
  /** testssl's grade of a virtual host. */
  readonly testssl: Grade;
  /** That of the default one, which answers whoever asks for no name, unless it refuses them the handshake. */
  readonly testsslDefault: Grade | "no handshake";
  /** Exposure of each of our units, 0 to 10, as `systemd-analyze security` sees it: less is better. */
  readonly units: Readonly<Record<string, number>>;
}

/** Debian packages of the tools that look from outside. */
const outside = ["ssh-audit", "testssl.sh", "bsdextrautils", "dnsutils"];

/** Installs Debian packages in a host. */
export function install(host: LabHost, ...packages: readonly string[]): Promise<string> {
  return inside(
    host,
    `export DEBIAN_FRONTEND=noninteractive; apt-get -q update; apt-get -q -y install --no-install-recommends ${packages.join(" ")}`,
  );
}

/** Lynis' hardening index of a host, on which it is installed for that. */
export async function lynisIndex(host: LabHost): Promise<number> {
  await install(host, "lynis");
  await inside(host, "cd /tmp && lynis audit system --quick --no-colors --quiet >/dev/null 2>&1 || true");
  return Number(await inside(host, "sed -n 's/^hardening_index=//p' /var/log/lynis-report.dat"));
}

/**
 * Asks all of them about a host.
 * @param judge another host, from which those that look from outside do
 * @param name a name that a virtual host of the host answers to, with a certificate of the lab's authority
 */
export async function verdicts(host: LabHost, judge: LabHost, name: string): Promise<Verdicts> {
  await install(judge, ...outside);
  return {
    lynis: await lynisIndex(host),
    sshAudit: await sshAudit(host, judge),
    testssl: await testssl(judge, name),
    testsslDefault: await testsslDefault(judge, host.address),
    units: await exposures(host),
  };
}

interface Algorithm {
  readonly notes?: { readonly fail?: readonly string[]; readonly warn?: readonly string[] };
}

async function sshAudit(host: LabHost, judge: LabHost): Promise<Verdicts["sshAudit"]> {
  // its exit code says how bad it is
  const report = JSON.parse(
    await inside(judge, `ssh-audit --json --skip-rate-test ${host.address} || [ $? -le 3 ]`),
  ) as Readonly<Record<"kex" | "key" | "enc" | "mac", readonly Algorithm[]>>;
  const { kex, key, enc, mac } = report;
  const offered = [...kex, ...key, ...enc, ...mac];
  return {
    failures: offered.filter(({ notes }) => notes?.fail !== undefined).length,
    warnings: offered.filter(({ notes }) => notes?.fail === undefined && notes?.warn !== undefined).length,
  };
}

/** testssl grades a refused handshake, too, and badly: for what it could not try. */
async function testsslDefault(judge: LabHost, address: string): Promise<Verdicts["testsslDefault"]> {
  const answer = await inside(judge, `openssl s_client -connect ${address}:443 -noservername </dev/null 2>&1 || true`);
  return /unrecognized name/.test(answer) ? "no handshake" : testssl(judge, address);
}

async function testssl(judge: LabHost, name: string): Promise<Grade> {
  const file = "/tmp/testssl.json";
  await inside(
    judge,
    `rm -f ${file}; testssl --quiet --color 0 --warnings off --add-ca /usr/local/share/ca-certificates/lab.crt --jsonfile ${file} ${name} >/tmp/testssl.txt 2>&1 || true`,
  );
  const findings = JSON.parse(await inside(judge, `cat ${file}`)) as readonly {
    readonly id: string;
    readonly finding: string;
  }[];
  const value = (id: string) => findings.find((one) => one.id === id)?.finding ?? "none";
  return { grade: value("overall_grade"), score: Number(value("final_score")) };
}

/** The services that the roles have written: not those of packages, nor those that the lab's images have. */
async function exposures(host: LabHost): Promise<Verdicts["units"]> {
  const found = await inside(
    host,
    `cd /etc/systemd/system
     for unit in $(find . -maxdepth 1 -type f -name '*.service' ! -name 'lab-*' -printf '%P\\n' | sort); do
       echo "$unit $(systemd-analyze security --no-pager "\${unit/@./@x.}" | sed -n 's/.*Overall exposure level[^:]*: *\\([0-9.]*\\).*/\\1/p')"
     done`,
  );
  return Object.fromEntries(
    found
      .split("\n")
      .map((line) => line.split(" "))
      .map(([unit, exposure]) => [unit, Number(exposure)]),
  );
}
