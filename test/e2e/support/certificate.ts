import { readFileSync } from "node:fs";
import { inside, type LabHost, runLab } from "./lab.js";

/** Where {@link giveCertificate} leaves certificate and key in a host. */
export const hostCertificate = { certificate: "/etc/ssl/lab.crt", key: "/etc/ssl/lab.key" };

/** Gives a host a certificate of the lab's authority for a name. */
export async function giveCertificate(host: LabHost, name: string): Promise<void> {
  const path = (await runLab("cert", name)).trim();
  const text = (extension: string) => readFileSync(path + extension).toString("base64");
  const { certificate, key } = hostCertificate;
  await inside(
    host,
    `umask 077; echo ${text(".key")} | base64 -d >${key}; echo ${text(".crt")} | base64 -d >${certificate}; chmod 644 ${certificate}`,
  );
}
