/** Either side of both midnights of 3 September in Moscow, and whether the line for the day is shown. */
export const moments = [
  { moscow: '2 September 23:59:59', instant: '2031-09-02T20:59:59Z', shown: false },
  { moscow: '3 September 00:00:00', instant: '2031-09-02T21:00:00Z', shown: true },
  { moscow: '3 September 23:59:59', instant: '2031-09-03T20:59:59Z', shown: true },
  { moscow: '4 September 00:00:00', instant: '2031-09-03T21:00:00Z', shown: false },
];
