/** The checks of all open data, in one file so that each collection is read once. */
import './check-tables.ts'
import './check-json-schemas.ts'
import './check-datapackage.ts'
import './check-linked-data.ts'
import './check-zip-data.ts'
