/** What is said of the whole collection, wherever it is described. */

export const name = 'zeren-data'
export const title = '责任：方案里谁负责什么'
export const description = '各级政府公开发布的方案，整理成数据：哪项任务由哪个单位牵头、负责、配合，目标是多少，依据是什么。每个事实带原文的行号。'
export const keywords = ['方案', '任务分工', '责任单位', '牵头单位', '政府信息公开', '科学素质']

/** The texts are no works under copyright; what was made of them is published like the program. */
export const licence = { name: 'MIT', title: 'MIT License', url: 'https://spdx.org/licenses/MIT' }
export const rights = '方案属于行政性质的文件，依《中华人民共和国著作权法》第五条不适用该法；整理成的数据与程序一样，以 MIT 许可发布。如有出入，以原文为准。'
export const harmlessCells = "单元格以 = + - @（或全角的这些符号）、制表符开头时，前面加一个撇号（'），免得表格软件当公式执行。"
