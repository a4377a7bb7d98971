import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inside, type LabHost } from "./support/lab.js";
import { MailServer, relayAccount } from "./support/mailServer.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

const send = (host: LabHost, subject: string) =>
  inside(host, `printf 'To: root\nSubject: ${subject}\n\nIt works.\n' | /usr/sbin/sendmail -t`);

describe("mail of a host", () => {
  const site = servers("web1", "web2");
  const hosts = Object.values(site.hosts);
  const relay = new MailServer();

  beforeAll(() => relay.start(relayAccount));
  afterAll(() => relay.stop());

  test("reaches the relay by TLS and with a password, from and to the addresses that the inventory names", async () => {
    await succeed(
      site.deployed.play("site.yml", {
        args: ["--tags", "postfix_relay", "--limit", "web1,web2"],
        variables: {
          postfix_relay_always_bcc: "archive@asso.example",
        },
      }),
    );
    for (const host of hosts) {
      await send(host, `Hello from ${host.name}`);
      for (const recipient of ["admin@asso.example", "archive@asso.example"]) {
        const mail = await relay.received(
          ({ recipients, text }) => recipients.includes(recipient) && text.includes(`Hello from ${host.name}`),
        );
        expect(mail).toMatchObject({ user: relayAccount.user, encrypted: true, sender: relayAccount.user });
      }
    }
  });
});
