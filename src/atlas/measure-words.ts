/** What a page says of a plan in which no task carries out a measure: more is not known, for what names nobody responsible is no task. */
export const noTaskStatement = '没有列为任务'

/** What it says where the plan writes of the measure all the same, in words to which no clause or column puts units. */
export const mentionStatement = '写到，未列责任单位'
