#include <stddef.h>
#include <stdint.h>

/// The entry of libFuzzer that a program with a main of its own calls.
int LLVMFuzzerRunDriver(
    int *argumentCount, char ***arguments, int (*test)(const uint8_t *bytes, size_t count));
