// static-server.js ADDRESS CERTIFICATE FOLDER: serves a folder's files over HTTPS, port 443, as a release site would.
// CERTIFICATE is the path without .crt and .key. Folders are not listed.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { join, normalize } from "node:path";
import { pipeline } from "node:stream/promises";

const [address, certificate, folder] = process.argv.slice(2);

/** The regular file that a request's path means, or undefined. */
function find(url) {
  try {
    // normalize() of an absolute path cannot lead above "/"
    const path = join(folder, normalize(decodeURIComponent(new URL(url, "https://releases").pathname)));
    const stat = statSync(path);
    return stat.isFile() ? { path, stat } : undefined;
  } catch {
    return undefined;
  }
}

async function answer(request, response) {
  const file = find(request.url);
  console.log(request.socket.remoteAddress, request.method, request.url, file ? 200 : 404);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": file.stat.size,
    "last-modified": file.stat.mtime.toUTCString(),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  await pipeline(createReadStream(file.path), response);
}

createServer(
  { cert: readFileSync(`${certificate}.crt`), key: readFileSync(`${certificate}.key`) },
  (request, response) => {
    answer(request, response).catch((error) => console.error(request.url, error.message));
  },
).listen(443, address);
