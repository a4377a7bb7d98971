import { hostKeyOf, type LabHost } from "./lab.js";
import { MailServer, relayAccount } from "./mailServer.js";

/**
 * What the reference infrastructure says otherwise when its hosts are those of the lab: extra host variables.
 * @param all the hosts of the infrastructure
 */
export async function labVariables(all: readonly LabHost[]): Promise<Readonly<Record<string, unknown>>> {
  return {
    vault_relay_password: relayAccount.password,
    ...Object.fromEntries(all.map(({ name }) => [`vault_backup_password_${name}`, `backup-password-of-${name}`])),
    postfix_relay_relay_host: MailServer.host,
    backup_client_host_keys: await Promise.all(
      all.map(async ({ name }) => ({ host: name, key: await hostKeyOf(name) })),
    ),
  };
}
