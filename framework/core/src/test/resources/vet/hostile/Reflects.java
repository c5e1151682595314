package oslab;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Proxy;
import java.util.function.Function;

class Reflects {
    private int value;

    void all(Object o, boolean flag) throws Throwable {
        o.getClass().getMethods(); //! Class.getMethods()
        o.getClass().getDeclaredField("x").setAccessible(true); //! Class.getDeclaredField(String)
        String.class.newInstance(); //! Class.newInstance()
        o.getClass().getRecordComponents(); //! Class.getRecordComponents()
        Function<Class<?>, Object> f = Class::getDeclaredMethods; //! Class.getDeclaredMethods()
        Proxy.newProxyInstance(null, null, null); //! java.lang.reflect.Proxy.newProxyInstance(ClassLoader, Class[], InvocationHandler)
        java.lang.reflect.Array.newInstance(int.class, 1); //! java.lang.reflect.Array.newInstance(Class, int)
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        lookup.findVirtual(String.class, "x", null); //! java.lang.invoke.MethodHandles.Lookup.findVirtual(Class, String, MethodType)
        MethodHandles.privateLookupIn(String.class, lookup); //! java.lang.invoke.MethodHandles.privateLookupIn(Class, Lookup)
        MethodHandles.publicLookup(); //! java.lang.invoke.MethodHandles.publicLookup()
        lookup.defineClass(null); //! java.lang.invoke.MethodHandles.Lookup.defineClass(byte[])
        lookup.in(String.class); //! java.lang.invoke.MethodHandles.Lookup.in(Class)
        lookup.findVarHandle(Integer.class, "value", int.class); //! java.lang.invoke.MethodHandles.Lookup.findVarHandle(Class, String, Class)
        lookup.findVarHandle(o.getClass(), "value", int.class); //! java.lang.invoke.MethodHandles.Lookup.findVarHandle(Class, String, Class)
        lookup.findVarHandle(flag ? o.getClass() : Reflects.class, "value", int.class); //! java.lang.invoke.MethodHandles.Lookup.findVarHandle(Class, String, Class)
        MethodType.methodType(int.class); //! java.lang.invoke.MethodType.methodType(Class)
        new java.beans.Statement(o, "x", null).execute(); //! new java.beans.Statement(Object, String, Object[])
    }
}
