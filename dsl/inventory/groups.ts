import { group, secret as vaulted } from "paq";
import { administrators } from "../roles/administrators/index.js";
import { backupClient } from "../roles/backup_client/index.js";
import { baseServer } from "../roles/base_server/index.js";
import { postfixRelay } from "../roles/postfix_relay/index.js";
import { hostKeys } from "./hostKeys.js";

/** Machines with data that isn't public. */
export const secret = group("secret");

/** Every server. */
export const baseServers = group("base_server", {
  parents: [secret],
  vars: [
    administrators.set({
      users: [
        {
          name: "camille",
          keys: [
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f camille@asso.example",
          ],
        },
      ],
    }),
    baseServer.set({
      locales: ["en_US.UTF-8", "fr_FR.UTF-8"],
      locale: "fr_FR.UTF-8",
      timeZone: "Europe/Paris",
    }),
    backupClient.set({ hostKeys }),
    postfixRelay.set({
      relayHost: "smtp.asso.example",
      relayUser: "servers@asso.example",
      relayPassword: vaulted("relay_password"),
      senderAddress: "servers@asso.example",
      administrators: ["admin@asso.example"],
    }),
  ],
});

/** Servers on which changes are tried. */
export const test = group("test", { parents: [baseServers] });

/** Servers that people use. */
export const prod = group("prod", { parents: [baseServers] });
