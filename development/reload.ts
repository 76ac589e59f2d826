const address = `${process.env.BASE_PATH ?? ''}/changes.json`;

/** Shows a page anew when a file was written after it was asked for. */
async function reloadIfChanged() {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return;
  const { written, right }: { written: number; right: boolean } = await answer.json();
  const isNew = written > performance.timeOrigin && written <= Date.now();
  if (isNew || !right) location.reload();
}

setInterval(reloadIfChanged, 250);
