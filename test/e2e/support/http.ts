import { readFileSync } from "node:fs";
import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { text } from "node:stream/consumers";
import { type LabHost, lab } from "./lab.js";

/** A host's answer to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/**
 * Asks a host for a URL, whatever the URL's name resolves to. Certificates of the lab's authority are trusted, and
 * redirections are shown, not followed.
 */
export function httpGet(host: LabHost, url: string): Promise<Answer> {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const options = {
    host: host.address,
    port: port !== "" ? port : protocol === "https:" ? 443 : 80,
    path: pathname + search,
    headers: { host: port === "" ? hostname : `${hostname}:${port}` },
    timeout: 30_000,
  };
  return new Promise((resolve, reject) => {
    const request =
      protocol === "https:"
        ? getHttps({ ...options, servername: hostname, ca: readFileSync(lab.authority) })
        : getHttp(options);
    request.on("timeout", () => request.destroy(new Error(`${url}: no answer within 30 s`)));
    request.on("error", reject);
    request.on("response", (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        reject,
      );
    });
  });
}
