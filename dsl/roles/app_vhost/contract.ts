import { type Expr, j } from "paq";
import { dataPath } from "../base_server/index.js";

/** A virtual host of an application: the same on every web server. */
export interface WebVhost {
  /** What the virtual host's files are called: the id of the instance that it belongs to. */
  vhostId: string;
  /** Fully qualified name that it answers to. */
  vhostDomain: string;
  /** Further names that it answers to. */
  vhostAliases?: readonly string[];
  /** Folder that it serves. */
  vhostRoot: string;
  /** Group that may read what is served: the web server becomes a member. */
  vhostGroup: string;
  /** Socket of the PHP-FPM pool that runs its PHP files; without one, they aren't served. */
  vhostPhpSocket?: string;
  /** File that answers to paths that are no file, such as `/index.php`; without one, they answer 404. */
  vhostFallback?: string;
  /** Paths that nobody gets, such as `/data/`: they and all that begins with them answer 404. */
  vhostDeniedLocations?: readonly string[];
  /** Largest request, in bytes or with a unit, such as `64M`. */
  vhostMaxBodySize?: string;
  /** Program that answers instead of files: `127.0.0.1:8065` or `unix:/run/app/app.sock`. Websockets pass. */
  vhostProxy?: string;
  /** Most seconds between two reads of that program's answer. */
  vhostProxyTimeout?: number;
  /** File of the certificate, with those between it and the authority's. With one, port 80 redirects to 443. */
  vhostCertificate?: string;
  /** File of the certificate's key. */
  vhostCertificateKey?: string;
  /** Seconds for which browsers shall use https alone (HSTS); 0 to leave it to them. */
  vhostHstsMaxAge?: number;
}

/** Names a virtual host. */
export interface WebVhostName {
  /** The id under which the virtual host was made. */
  vhostId: string;
}

/** What is set for a web server as a whole, whichever it is. */
export interface WebServerSettings {
  /** Versions of TLS. */
  tlsProtocols?: readonly string[];
  /** Ciphers of TLS 1.2, by OpenSSL's names. Those of TLS 1.3 are all good. */
  tlsCiphers?: readonly string[];
  /** Groups for the exchange of keys, by OpenSSL's names. */
  tlsCurves?: readonly string[];
  /** Headers of each answer of a virtual host. */
  headers?: Readonly<Record<string, string>>;
  /** Folder of the virtual hosts' logs. */
  logPath?: string;
  /** How many weeks logs of virtual hosts are kept. */
  logWeeks?: number;
  /** Regular expression of user agents whose requests aren't logged: those of the monitoring. */
  unloggedAgents?: string;
  /** Folder below which an ACME client leaves `.well-known/acme-challenge/<token>`; port 80 serves it for all names. */
  challengePath?: string;
}

/** What may be left out of a virtual host. */
export const vhostDefaults = {
  vhostAliases: [],
  vhostPhpSocket: "",
  vhostFallback: "",
  vhostDeniedLocations: [],
  vhostMaxBodySize: "64M",
  vhostProxy: "",
  vhostProxyTimeout: 60,
  vhostCertificate: "",
  vhostCertificateKey: "",
  vhostHstsMaxAge: 63_072_000,
};

/**
 * Settings of both web servers. Of TLS: Mozilla's guideline "intermediate", version 5.7, without the ciphers that
 * exchange keys by finite-field Diffie-Hellman: every client of the guideline knows one of the others, and no file of
 * parameters is needed. Session tickets are off, and so is OCSP stapling: Let's Encrypt has ended OCSP.
 * @see https://wiki.mozilla.org/Security/Server_Side_TLS
 */
export const webServerDefaults = {
  tlsProtocols: ["TLSv1.2", "TLSv1.3"],
  tlsCiphers: [
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305",
    "ECDHE-RSA-CHACHA20-POLY1305",
  ],
  tlsCurves: ["X25519", "prime256v1", "secp384r1"],
  headers: { "Referrer-Policy": "strict-origin-when-cross-origin", "X-Content-Type-Options": "nosniff" },
  logWeeks: 54,
  unloggedAgents: "^Monit/",
  challengePath: "/var/lib/acme-challenge",
};

/** Where a web server's virtual hosts log to. */
export function logPathOf(webServer: "nginx" | "apache2"): Expr<string> {
  return j`${dataPath}/log/${webServer}`;
}
