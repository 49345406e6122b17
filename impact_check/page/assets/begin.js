// ---- begin
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", async (event) => {
  event.preventDefault();
  const [item] = event.dataTransfer.items, file = event.dataTransfer.files[0];
  const handle = item && item.getAsFileSystemHandle ? await item.getAsFileSystemHandle().catch(() => null) : null;
  if (file) openFile(file, handle);
});
for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, (event) => (event.reason || event.error) && broken(String(event.reason || event.error), W.BROKEN_TOLD));
home();
