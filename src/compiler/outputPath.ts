/** Name of the committed list of paq's files, at the top of the output folder. */
export const manifestFile = ".paq-manifest.json";

/** Folder that new files are made in; it is there only while paq writes. */
export const stagingFolder = ".paq-staging";

/** Whether a path stays below the output folder, and leaves alone what paq and git keep there. */
export function isOutputPath(path: string): boolean {
  const names = path.split("/");
  return (
    names.every((name) => name !== "" && name !== "." && name !== ".." && !/[\\\0\p{Cs}]/u.test(name)) &&
    ![manifestFile, stagingFolder, ".git"].includes(names[0] as string)
  );
}
