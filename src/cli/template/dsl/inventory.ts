import { group, host } from "paq";
import { webServer } from "./roles/webServer.js";

/** The machines that show the site. */
export const webServers = group("web_servers", {
  vars: [webServer.set({ domain: "www.example.org" })],
});

export const web1 = host("web1", { address: "192.0.2.11", groups: [webServers] });

export const web2 = host("web2", {
  address: "192.0.2.12",
  groups: [webServers],
  vars: [webServer.set({ heading: "The second machine" })],
});
