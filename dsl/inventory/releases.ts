/** Releases of DokuWiki, as they are kept on a machine of our own. */
export const dokuwikiReleases = {
  igor: {
    version: "2022-07-31a",
    archive: {
      url: "https://releases.asso.example/dokuwiki-2022-07-31a.tar.gz",
      checksum: "sha256:0000000000000000000000000000000000000000000000000000000000000000",
    },
  },
  kaos: {
    version: "2024-02-06b",
    archive: {
      url: "https://releases.asso.example/dokuwiki-2024-02-06b.tar.gz",
      checksum: "sha256:0000000000000000000000000000000000000000000000000000000000000000",
    },
  },
};
