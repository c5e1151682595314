package oslab;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

class Polymorphic {
    void all(MethodHandle handle, boolean flag, Object o) throws Throwable { //! java.lang.invoke.MethodHandle
        handle.invokeExact(3); //! java.lang.invoke.MethodHandle.invokeExact(int)
        MethodHandles.lookup().unreflect(null); //! java.lang.invoke.MethodHandles.Lookup.unreflect(Method)
        java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(o.getClass(), "x"); //! java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(Class, String)
        java.lang.invoke.MethodHandleProxies.isWrapperInstance(o); //! java.lang.invoke.MethodHandleProxies.isWrapperInstance(Object)
        java.lang.invoke.LambdaMetafactory.metafactory(null, null, null, null, null, null); //! java.lang.invoke.LambdaMetafactory.metafactory(Lookup, String, MethodType, MethodType, MethodHandle, MethodType)
        sun.misc.Unsafe.getUnsafe(); //! sun.misc.Unsafe.getUnsafe()
    }
}
