// Made by `paq types`; not to be edited.

/** Versions of the collections whose modules are generated in this folder. That of ansible.builtin is ansible-core's. */
export const collections: Readonly<Record<string, string>> = {
  "ansible.builtin": "2.19.14",
};
