import type { HostKey } from "../roles/backup_client/index.js";

/** Public host keys of the machines, as `/etc/ssh/ssh_host_ed25519_key.pub` has them on each. */
export const hostKeys: readonly HostKey[] = [
  { host: "web1", key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/" },
  { host: "web2", key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5f" },
  { host: "backup1", key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGBhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/" },
];
