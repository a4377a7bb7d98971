export { type MonitCheck, type MonitCheckName, monitCheck, monitRemoveCheck } from "./check.js";
export { type MonitCheckNames, monitPause, monitResume } from "./pause.js";
export { type MonitServer, monitServer, type WatchedFileSystem, type WatchedService } from "./server.js";
export { type ServiceToWatch, watchService } from "./watchService.js";
