import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { environment, findNode, root, runMain, SetupError } from '../../scripts/modules.mjs'

afterEach(() => {
	vi.restoreAllMocks()
	process.exitCode = undefined
})

describe('running a command of the project', () => {
	it('works from the folder of package.json', () => {
		expect(existsSync(join(root, 'package.json'))).toBe(true)
	})

	it('puts the project’s Node and tools first on the path', () => {
		const node = findNode()
		expect(environment(node).PATH.split(delimiter).slice(0, 2)).toEqual([dirname(node), join(root, 'node_modules', '.bin')])
	})

	it('tells a person what to do, without a stack', async () => {
		const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
		await runMain(() => {
			throw new SetupError('请安装 Node')
		})
		expect(written.mock.calls.map(([text]) => text)).toEqual(['请安装 Node\n'])
		expect(process.exitCode).toBe(1)
	})

	it('lets a fault of the program through', async () => {
		await expect(
			runMain(() => {
				throw new TypeError('fault')
			}),
		).rejects.toThrow(TypeError)
	})
})
