/** For authors: what is wrong with the content, in the place of the page until the file is mended. */
export function ContentProblems({ message }: { message: string }) {
  return (
    <html lang="en">
      <head>
        <title>Problems in the content</title>
        <meta httpEquiv="refresh" content="1" />
      </head>
      <body className="bg-paper text-ink p-8">
        <main>
          <h1 className="text-date mb-4">The content has to be mended</h1>
          <pre className="font-serif whitespace-pre-wrap">{message}</pre>
        </main>
      </body>
    </html>
  );
}
