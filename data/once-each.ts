/** What gives for the same what it gave before: for what depends on what is given, as JSON, alone. */
export function onceEach<Given extends unknown[], Made>(make: (...given: Given) => Made) {
  const made = new Map<string, Made>();
  return (...given: Given): Made => {
    const asked = JSON.stringify(given);
    const known = made.get(asked) ?? make(...given);
    made.set(asked, known);
    return known;
  };
}
