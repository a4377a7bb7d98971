import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { type LabHost, lab } from "../../e2e/support/lab.js";

/** A way to a host that is longer than the lab's own. */
export interface Distance {
  /** Variables of a run that takes it. */
  readonly variables: Readonly<Record<string, unknown>>;
  close(): void;
}

/**
 * Puts a host at a distance: what is sent to its sshd, and what comes back, arrives later. A connection has no limit of
 * how much it carries.
 * @param milliseconds of a round trip
 * @param sockets folder of its own for ssh's sockets, with a short path
 */
export async function distance(host: LabHost, milliseconds: number, sockets: string): Promise<Distance> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect({ host: host.address, port: 22, noDelay: true });
    near.setNoDelay(true);
    carry(near, far, milliseconds / 2);
    carry(far, near, milliseconds / 2);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => open.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    variables: {
      // the host's address remains what the roles know
      ansible_ssh_common_args: `-F ${lab.sshConfig} -o HostName=127.0.0.1 -o Port=${port}`,
      // a connection that is there already takes the short way
      ansible_control_path_dir: sockets,
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Timers of the same delay expire in the order in which they were set: nothing overtakes. */
function carry(from: Socket, to: Socket, delay: number): void {
  from.on("data", (data) => setTimeout(() => to.write(data), delay));
  from.on("end", () => setTimeout(() => to.end(), delay));
  from.on("close", () => setTimeout(() => to.destroy(), delay));
}
