/** While one develops: says in the terminal what is wrong with the content, and when it is mended. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { reportOnContent } = await import('@/data/check-content');
  let last = '';
  const tell = () => {
    const { right, said } = reportOnContent();
    if (said === last) return;
    last = said;
    if (right) console.log(said);
    else console.error(said);
  };
  tell();
  setInterval(tell, 500).unref();
}
