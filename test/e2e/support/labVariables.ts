import type { LabHost } from "./lab.js";

/** What the reference infrastructure says otherwise when its hosts are those of the lab: extra host variables. */
export function labVariables(_host: LabHost): Readonly<Record<string, unknown>> {
  return {
    vault_relay_password: "relay-password-of-the-lab",
    vault_backup_password: "backup-password-of-the-lab",
    postfix_relay_relay_host: "smtp.lab.test",
  };
}
