"""The whole state space of a scenario, walked on the compiled table.

Says which scenes, choices and outcomes can be reached, and where the turning points are. The only
layer that imports numpy. May import `engine` and everything below it.
"""

import os

from thirteen_hours.reading.processor import told

# Nothing here multiplies matrices. The threads that numpy's library keeps ready for that double the
# time of importing it, and each reserves memory that a strict limit may not have.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Half of a search is sorting. On processors of AMD that have AVX-512, numpy's sort by it takes five
# times as long as its sort by AVX2: it writes as it picks, which they do word by word.
_PROCESSOR = told()
if "AMD" in _PROCESSOR.get("vendor_id", "") and "avx512_vbmi2" in _PROCESSOR.get("flags", ""):
    os.environ.setdefault("NPY_DISABLE_CPU_FEATURES", "X86_V4 AVX512_ICL")
