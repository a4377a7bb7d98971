// Made by `paq types`; not to be edited.

/** Versions of the collections whose modules are generated in this folder. That of ansible.builtin is ansible-core's. */
export const collections: Readonly<Record<string, string>> = {
  "ansible.builtin": "2.19.14",
  "ansible.posix": "2.1.0",
  "community.crypto": "3.0.5",
  "community.docker": "4.8.5",
  "community.general": "11.4.2",
  "community.mysql": "3.16.1",
  "community.postgresql": "4.2.0",
};
