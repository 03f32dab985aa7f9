import { startWrittenPage } from '../../compare/page/written-page.ts'
import { startCharts } from '../../components/chart/start-charts.ts'
import { followContents } from '../../components/plan/follow-contents.ts'
import { copyBefore } from '../../components/share/copy-before.ts'
import { startDisplaySettings } from '../../components/start-display-settings.ts'
import { filterTasks } from '../../components/task/filter-tasks.ts'
import { startFinder } from './finder.ts'
import { followHash } from './follow-hash.ts'
import './offline.css'
import { tieUnits } from './only-unit.ts'

/** The program of a page that lies in one file: what the scripts of the page do, and what the file has instead of the site. */
const main = document.querySelector<HTMLElement>('main')
const finder = document.querySelector<HTMLElement>('.finder')
const filter = document.querySelector<HTMLFormElement>('#task-filter')
const tasks = document.querySelector<HTMLElement>('[data-tasks]')
const comparison = document.querySelector<HTMLElement>('[data-compare]')

startDisplaySettings()
if (filter && tasks) filterTasks(filter, tasks)
if (filter && main) tieUnits(filter, main)
if (comparison) startWrittenPage(comparison)
followHash()
for (const contents of document.querySelectorAll<HTMLElement>('[data-follow]')) followContents(contents)
startCharts()
if (finder && main) startFinder(finder, main)

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-print], button[data-copy]') : null
	if (button && 'print' in button.dataset) print()
	else if (button) void copyBefore(button)
})
