import { UsageError } from './command.ts';

/** What reading the arguments gives; what `parseArgs` throws becomes a `UsageError`. */
export function understood<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}
