/** How many pixels of the file one of the drawing becomes: sharp on paper. */
const scale = 2

/** Draws the file of a picture in the browser and gives it to the reader as PNG. Where a browser does not allow that, the button says so. */
export const savePng = async (button: HTMLButtonElement): Promise<void> => {
	const { chartPng = '', name = 'chart.png' } = button.dataset
	button.disabled = true
	try {
		const image = new Image()
		image.src = chartPng
		await image.decode()
		const canvas = document.createElement('canvas')
		canvas.width = image.naturalWidth * scale
		canvas.height = image.naturalHeight * scale
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
		const blob = await new Promise<Blob | null>(settle => canvas.toBlob(settle, 'image/png'))
		if (!blob) throw new Error('no picture')
		const link = document.createElement('a')
		link.href = URL.createObjectURL(blob)
		link.download = name
		link.click()
		// The browser has read it by then.
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
	} catch {
		button.textContent = '浏览器不能生成 PNG，请下载 SVG'
	}
	button.disabled = false
}
