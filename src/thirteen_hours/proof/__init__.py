"""The whole state space of a scenario, walked on the compiled table.

Says which scenes, choices and outcomes can be reached, and where the turning points are. The only
layer that imports numpy. May import `engine` and everything below it.
"""

import os

# Nothing here multiplies matrices. The threads that numpy's library keeps ready for that double the
# time of importing it, and each reserves memory that a strict limit may not have.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
