import type { PageKind } from './page-kind.ts'
import { briefKind } from './pages/brief-page.ts'
import { chartKind } from './pages/chart-files.ts'
import { chartsKind } from './pages/charts-page.ts'
import { comparisonKind } from './pages/comparison-page.ts'
import { comparisonsKind } from './pages/comparisons-page.ts'
import { functionKind } from './pages/function-page.ts'
import { functionsKind } from './pages/functions-page.ts'
import { homeKind } from './pages/home-page.ts'
import { lineageKind } from './pages/lineage-page.ts'
import { measureKind } from './pages/measure-page.ts'
import { measuresKind } from './pages/measures-page.ts'
import { planKind } from './pages/plan-page.ts'
import { planQualityKind } from './pages/plan-quality-page.ts'
import { qualityKind } from './pages/quality-page.ts'
import { rulesKind } from './pages/rules-page.ts'
import { sourceKind } from './pages/source-page.ts'
import { targetsKind } from './pages/targets-page.ts'
import { unitKind } from './pages/unit-page.ts'
import { unitsKind } from './pages/units-page.ts'

/**
 * Every kind of page that shows data: its JSON and its CSV lie at the page's own address. A new kind is a file in pages/ and a line here; the page names its
 * formats in `share`.
 */
export const pageKinds: readonly PageKind[] = [
	homeKind,
	planKind,
	briefKind,
	sourceKind,
	chartsKind,
	chartKind,
	unitsKind,
	unitKind,
	functionsKind,
	functionKind,
	measuresKind,
	measureKind,
	targetsKind,
	lineageKind,
	comparisonsKind,
	comparisonKind,
	qualityKind,
	planQualityKind,
	rulesKind,
]
