/** What no answer waits for: housekeeping, files to keep, shared devices. One file, loaded when any of it is first asked for. */
export { clearPhoneOf } from './clear.ts'
export { draftExpiryOf } from './expiry.ts'
export { exportFile, importParcels } from './export-file.ts'
export { sharedDeviceOf } from './shared-device.ts'
