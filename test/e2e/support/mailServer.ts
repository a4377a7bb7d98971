import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { lab, runLab } from "./lab.js";

/** A mail as the relay has received it. */
export interface ReceivedMail {
  readonly sender: string;
  readonly recipients: readonly string[];
  /** Name by which the client has logged in. */
  readonly user: string;
  /** Whether the connection was encrypted. */
  readonly encrypted: boolean;
  /** Header and body. */
  readonly text: string;
}

/** What a relay of the tests offers. */
export interface MailServerOptions {
  readonly user: string;
  readonly password: string;
  /** Whether it offers STARTTLS. Without, it would take a password, and mail, in plain text. */
  readonly tls?: boolean;
  /** Name that its certificate is for. */
  readonly name?: string;
}

/** An attempt to log in to the relay. */
export interface Login {
  readonly user: string;
  readonly encrypted: boolean;
}

/** The account that hosts of the lab have at the relay. */
export const relayAccount: MailServerOptions = {
  user: "servers@asso.example",
  password: "relay-password-of-the-lab",
};

/** An SMTP relay, `smtp.lab.test:587` for the hosts of the lab: it wants STARTTLS and a password. */
export class MailServer {
  static readonly host = "smtp.lab.test";
  readonly mails: ReceivedMail[] = [];
  readonly logins: Login[] = [];
  #server: SMTPServer | undefined;

  async start({ user, password, tls = true, name = MailServer.host }: MailServerOptions): Promise<void> {
    const certificate = (await runLab("cert", name)).trim();
    const { mails, logins } = this;
    const server = new SMTPServer({
      key: readFileSync(`${certificate}.key`),
      cert: readFileSync(`${certificate}.crt`),
      closeTimeout: 1000,
      hideSTARTTLS: !tls,
      allowInsecureAuth: !tls,
      onAuth: ({ username, password: given }, session, done) => {
        logins.push({ user: username ?? "", encrypted: session.secure });
        if (username === user && given === password) done(null, { user });
        else done(new Error("Invalid username or password"));
      },
      onData: (stream, session, done) => {
        void text(stream).then((content) => {
          const { mailFrom, rcptTo } = session.envelope;
          mails.push({
            sender: mailFrom === false ? "" : mailFrom.address,
            recipients: rcptTo.map(({ address }) => address),
            user: String(session.user ?? ""),
            encrypted: session.secure,
            text: content,
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(587, lab.gateway, resolve);
    });
    /** Clients that hang up. */
    server.on("error", () => {});
    this.#server = server;
    await runLab("dns", MailServer.host, (server.server.address() as AddressInfo).address);
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(resolve) : resolve()));
    this.#server = undefined;
  }

  /** Forgets what has come so far. */
  forget(): void {
    this.mails.splice(0);
    this.logins.splice(0);
  }

  /** The first mail that is as wanted: one that is there, or one that comes. @throws when none has come after a minute. */
  async received(wanted: (mail: ReceivedMail) => boolean): Promise<ReceivedMail> {
    for (const end = Date.now() + 60_000; Date.now() < end; await setTimeout(200)) {
      const mail = this.mails.find(wanted);
      if (mail !== undefined) return mail;
    }
    const subjects = this.mails.map(({ text }) => /^Subject: .*$/m.exec(text)?.[0]);
    throw new Error(`no such mail has come, but ${JSON.stringify(subjects)}`);
  }
}
