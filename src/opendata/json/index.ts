import type { CollectionFile, JsonFile } from '../json-file.ts'
import { comparedPlan } from './compared-plan.ts'
import { comparisonCatalogue } from './comparison-catalogue.ts'
import { functions } from './functions.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { plans } from './plans.ts'
import { units } from './units.ts'

/** The JSON files of the whole collection: /data/{name}.json. */
export const collections: readonly CollectionFile[] = [plans, units, functions, measures]

/** All JSON that has a schema at /data/schema/. */
export const jsonFiles: readonly JsonFile[] = [plan, ...collections, comparisonCatalogue, comparedPlan]
