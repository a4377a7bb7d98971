/** Releases of DokuWiki as Debian's archive has them, packed and kept on a server of our own. */
export const dokuwikiReleases = {
  igor: {
    version: "2022-07-31b",
    archive: {
      url: "https://releases.asso.example/dokuwiki-2022-07-31b.tar.gz",
      checksum: "sha256:c3b362d682c0304a284e87071fbfda40447cb9455285d3b942c8204ad995ec54",
    },
  },
  kaos: {
    version: "2024-02-06b",
    archive: {
      url: "https://releases.asso.example/dokuwiki-2024-02-06b.tar.gz",
      checksum: "sha256:b600658eca0505f02869d2a5461bc0315a8a7429fbd118396adaf2a9fd2452b2",
    },
  },
};
