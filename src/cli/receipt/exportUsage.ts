export const exportUsage = `Usage: kharita export ADDRESS [-o FILE.zip] [options]

Writes the ZIP that the page of ADDRESS gives, byte for byte: the data as CSV, manifest, README and SHA256SUMS.
ADDRESS is that of any list, profile, comparison or selection, whole or from the language on: "/fr/?region=09".

  -o, --out FILE        the file to write (default: the name the page gives, in this folder)
  --content CONTENT     what one record is: grant, region, province, sector, funder, recipient, trends, distribution,
                        matrix, periods, flows; of calls: calls, calls-without-award (default: what the page offers first)
  --format FORMAT       data (CSV), excel (CSV for Excel), xlsx, json, geojson (default data)
  --edition DIR         the folder of the edition (default: the one of its name, and date, beside this program)
  --at INSTANT          when calls are over, for calls-without-award: an ISO instant (default now)

The language is that of the address. SITE_URL and BASE_PATH stand before a path, as in a build.

Exit: 0 written, 2 wrong use.
`;
