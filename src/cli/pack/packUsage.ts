export const packUsage = `Usage: kharita pack DIR -o OUT [options]

Makes of the described folder DIR an edition to publish, in OUT, which must be empty or not there yet:

  *.csv               the published files; a file that names natural persons is replaced by a masked copy
  datapackage.json    Data Package v2: hashes, coverage, how each file is read, the hash of what was masked
  catalogue.jsonld    DCAT-AP 3, for portals of open data
  twins/              all grants and calls as Parquet, regions and provinces with their figures as GeoJSON
  feeds/              feeds and calendars of the calls, where --site says where the site stands
  audit.json          file by file: rows, sums, and what does not reconcile

OUT can be put into data/editions of a site, or on any host as it is.

  -o, --out OUT         the folder to write
  --site ADDRESS        where the site stands, such as https://example.org/kharita/; OUT is then taken to be published
                        at data/editions/NAME/ below it, and addresses are absolute
  --lang fr|ar|en|zgh   the language of what is said (default fr)
  --format text|json    its form (default text); progress goes to standard error

Exit: 0 packed, 1 a file cannot be read whole, is not the one described, or does not reconcile, 2 wrong use.
`;
