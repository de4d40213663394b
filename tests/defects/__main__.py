import sys
from defects import writing, names, customers, calls, grading
from defects.planting import caught
import time
bad=0;n=0
for m in (writing,names,customers,calls,grading):
    if len(sys.argv)>1 and m.__name__.split('.')[1] not in sys.argv[1:]: continue
    for d in m.KINDS:
        n+=1
        try: c=caught(d)
        except Exception as e: print("ERR",d.name,type(e).__name__,str(e)[:200]); bad+=1; continue
        if d.code not in {x.code for x in c}:
            bad+=1
            print("MISS",d.code,"|",d.name,"|",sorted({x.code for x in c})); 
            for x in c[:6]: print("      ",x.code,x.place,x.message[:130])
print(n,bad)
