// `next dev`, whose first process reads no configuration: only so is it never told to collect anything.
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.argv.splice(2, 0, 'dev');
await import('next/dist/bin/next');
