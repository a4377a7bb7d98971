import type { Check, CheckedInventory, Finding, Host, Place } from "paq";
import { backupClient } from "../roles/backup_client/index.js";
import { baseServer } from "../roles/base_server/index.js";

/** Minutes that a night's run or a drill has to itself, from its beginning. */
const window = 60;

/** When something begins on a host, every day or on one day of the week. */
interface Beginning {
  readonly host: Host;
  readonly what: string;
  /** As the inventory has it. */
  readonly text: string;
  /** Minutes after midnight. */
  readonly minute: number;
  /** The only day of the week on which it begins, such as `sun`; `undefined` where it may be several. */
  readonly day: string | undefined;
  /** Where the inventory says it; it is a default otherwise. */
  readonly given: Place | undefined;
}

/** The time of day in `HH:MM`, or at the end of a systemd calendar expression; `undefined` where none stands there. */
function minuteOf(text: string): number | undefined {
  const [, hours, minutes] = /(?:^|\s)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function beginning(
  host: Host,
  what: string,
  text: string | undefined,
  given: Place | undefined,
): Beginning | undefined {
  const minute = text === undefined ? undefined : minuteOf(text);
  if (text === undefined || minute === undefined) return undefined;
  const day = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s/i.exec(text)?.[1]?.toLowerCase();
  return { host, what, text, minute, day, given };
}

function nightRun(inventory: CheckedInventory, host: Host): Beginning | undefined {
  const text = inventory.value(host, backupClient, "time");
  return beginning(host, "night's copies", text, inventory.input(host, backupClient, "time"));
}

function drill(inventory: CheckedInventory, host: Host): Beginning | undefined {
  const text = inventory.value(host, backupClient, "drillCalendar");
  return beginning(host, "drill", text, inventory.input(host, backupClient, "drillCalendar"));
}

/** The reboot for upgrades, on hosts that do so by themselves. */
function reboot(inventory: CheckedInventory, host: Host): Beginning | undefined {
  if (!inventory.value(host, baseServer, "upgradeReboot")) return undefined;
  const text = inventory.value(host, baseServer, "upgradeRebootTime");
  return beginning(host, "reboot for upgrades", text, inventory.input(host, baseServer, "upgradeRebootTime"));
}

/** Whether a time of day is in the window that begins at another one; days follow each other. */
function isWithin(minute: number, start: number): boolean {
  return (minute - start + 1440) % 1440 < window;
}

/** Whether two windows have minutes in common, on days that may be the same. */
function overlap(one: Beginning, other: Beginning): boolean {
  const sameDay = one.day === undefined || other.day === undefined || one.day === other.day;
  return sameDay && (isWithin(one.minute, other.minute) || isWithin(other.minute, one.minute));
}

/** Shown where the inventory says one of the two times: the second, unless only the first is no default. */
function collision(second: Beginning, first: Beginning, why: string): Finding {
  const name = (one: Beginning) => `the ${one.what} of ${one.host.name} (${one.text})`;
  const [here, there] = second.given || !first.given ? [second, first] : [first, second];
  return {
    ...placeOf(here),
    message: `${name(second)} and ${name(first)} overlap: ${why}`,
    hint: `leave ${window} minutes between them`,
    related: [{ ...placeOf(there), message: `${name(there)} is here` }],
  };
}

function placeOf({ host, given }: Beginning): Place {
  return given ?? { at: host };
}

/** The machines that a host copies to. */
function targetsOf(inventory: CheckedInventory, host: Host): readonly string[] {
  const lists = ["offsiteTargets", "crossTargets"] as const;
  return lists.flatMap((list) => inventory.value(host, backupClient, list) ?? []);
}

/**
 * What happens at night comes one after the other. A run and a drill of one machine take the same lock, so the second
 * waits; a reboot breaks off a run, a drill, and the copies that other machines are sending; two machines that send at
 * once to the same third one, or fetch from it for their drills, share its disk and its line. Each gets {@link window} minutes.
 */
export const separateWindows: Check = (inventory) => {
  const { hosts } = inventory;
  return hosts.flatMap((host, index) => {
    const run = nightRun(inventory, host);
    const ownDrill = drill(inventory, host);
    const ownReboot = reboot(inventory, host);
    const targets = targetsOf(inventory, host);
    const found: Finding[] = [];
    if (targets.length > 0 && run && ownDrill && overlap(ownDrill, run))
      found.push(collision(ownDrill, run, "one of them has to wait for the other one"));
    for (const one of [run, ownDrill])
      if (ownReboot && one && isWithin(ownReboot.minute, one.minute))
        found.push(collision(ownReboot, one, "the reboot breaks it off"));
    for (const other of hosts.filter((other) => targetsOf(inventory, other).includes(host.name))) {
      const sending = nightRun(inventory, other);
      if (other !== host && ownReboot && sending && isWithin(ownReboot.minute, sending.minute))
        found.push(collision(ownReboot, sending, `${host.name} keeps these copies`));
    }
    for (const other of hosts.slice(0, index)) {
      const [keeper, theirKeeper] = [targets[0], targetsOf(inventory, other)[0]];
      const shared = targetsOf(inventory, other).find((name) => targets.includes(name));
      const sending = nightRun(inventory, other);
      if (shared !== undefined && run && sending && overlap(run, sending))
        found.push(collision(run, sending, `both copy to ${shared}`));
      const theirDrill = drill(inventory, other);
      if (keeper !== undefined && keeper === theirKeeper && ownDrill && theirDrill && overlap(ownDrill, theirDrill))
        found.push(collision(ownDrill, theirDrill, `both fetch copies from ${keeper}`));
    }
    return found;
  });
};
