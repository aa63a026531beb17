// Reports that it has started, and does nothing else.
postMessage('started')
