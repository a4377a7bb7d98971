/** Where the data partition is mounted, unless the inventory says otherwise. */
export const dataPath = "/mnt/vdb";
